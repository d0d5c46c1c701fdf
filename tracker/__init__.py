"""The project: wiring and nothing else."""
