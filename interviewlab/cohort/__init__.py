"""Grade a cohort: many submissions at once, on one machine or many, each saved once."""
