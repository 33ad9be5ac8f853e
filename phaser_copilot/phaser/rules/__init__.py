"""The static checks, one module for each family of rules."""
