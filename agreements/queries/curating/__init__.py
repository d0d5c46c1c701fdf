"""What the pages of a draft show."""
