"""Models on the device, in one child process: encoder, reranker, and the queue to them."""
