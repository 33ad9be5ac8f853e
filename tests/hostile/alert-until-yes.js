// Asks until somebody says yes.
while (!confirm('Really?')) prompt('Why not?');
