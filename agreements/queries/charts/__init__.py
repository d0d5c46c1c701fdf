"""The drawings of what the queries found, with their words."""
