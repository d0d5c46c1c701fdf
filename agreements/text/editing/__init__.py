"""A draft text and its tree: small operations, each a pure function from draft to draft."""
