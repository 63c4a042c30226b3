def start(plugin):
    started = plugin.setup()
    return started
