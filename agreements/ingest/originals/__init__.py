"""The text of an uploaded agreement: what a parser could hang or burst on runs in a limited child."""
