"""From bytes to documents. The only package that may open files to read and, later, sockets."""
