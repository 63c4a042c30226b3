def next_version(version):
    major, minor = version.split(".")
    return f"{major}.{int(minor) + 1}"
