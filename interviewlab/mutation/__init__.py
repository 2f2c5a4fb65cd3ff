"""The operators behind `interviewlab.mutants`: small mistakes that numerical code invites."""
