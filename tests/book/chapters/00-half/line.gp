load 'figures/style.gp'
set xlabel INPUT
plot D.'line.tsv' with linespoints
