"""Writes our documents as PDF: values in, bytes out; no database, no clock, no settings."""
