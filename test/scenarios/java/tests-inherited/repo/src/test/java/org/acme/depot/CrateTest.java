package org.acme.depot;

class CrateTest extends AbstractBoxTest {
    @Override
    protected Box box(int length) {
        return new Crate(length);
    }
}
