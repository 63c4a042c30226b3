package org.acme.depot;

class BoxTest extends AbstractBoxTest {
    @Override
    protected Box box(int length) {
        return new Box(length);
    }
}
