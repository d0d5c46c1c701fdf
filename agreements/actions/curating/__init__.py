"""What curators do with a text on its way in: take it in, edit it, propose it, publish it."""
