"""The desktop app: the only room that knows Qt. It reaches the engine through `bridge` alone."""
