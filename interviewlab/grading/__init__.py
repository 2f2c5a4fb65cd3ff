"""Grading: a learner's notebook and the course's checks in, points and messages out."""
