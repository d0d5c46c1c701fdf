"""
Cut the text of an agreement into its clauses, without knowing the agreement (docs/segmentation.md).

`agreements.text.segments.cut.segments` is the way in.
"""
