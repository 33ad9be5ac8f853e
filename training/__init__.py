"""Training: recipes, the data pipeline, fine-tuning, merging and export."""
