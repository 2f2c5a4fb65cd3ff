"""The reading site: every interview with its figures and without its solutions, as static pages."""
