"""Tables to take away: the rows of any filter, with codebook and description."""
