"""The pages on which a text is taken in, curated, and published by a second person."""
