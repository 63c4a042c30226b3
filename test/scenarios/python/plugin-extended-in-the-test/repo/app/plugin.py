class Plugin:
    def setup(self):
        ready = True
        return ready

    def teardown(self):
        ready = False
        return ready
