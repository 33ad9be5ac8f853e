"""What Phaser is: its API index, its library file, static checks and their fixes."""
