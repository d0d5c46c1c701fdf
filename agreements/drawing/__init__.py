"""Charts and maps as values: marks, scales, outlines. No database, no words of its own."""
