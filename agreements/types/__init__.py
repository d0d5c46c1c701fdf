"""Values that the pure packages, the models and the pages exchange. No framework, no clock."""
