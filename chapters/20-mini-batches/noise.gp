# How much the slope of a batch scatters around that of all examples.
H = 5.6
load 'figures/style.gp'
set logscale xy
set xrange [0.85 : 75]
set yrange [0.4 : 5]
set xtics (1, 2, 4, 8, 16, 32, 64)
set ytics (0.5, 1, 2, 4)
set xlabel BATCH_SIZE
set ylabel SPREAD
set rmargin 3
stats D.'noise.tsv' using 2 every ::0::0 nooutput
single = STATS_max
M = 64.0
set label DRAWN at 9.5, 1.5 left tc rgb BLUE
set label CUT at 14, 0.6 right tc rgb RED
plot single / sqrt(x) lc rgb BLUE lw 1.6, \
     single / sqrt(x) * (x < M ? sqrt((M - x) / (M - 1)) : NaN) lc rgb RED lw 1.6 dt (14,10), \
     D.'noise.tsv' using 1:2 with points lc rgb BLUE pt 7 ps 0.7, \
     D.'noise.tsv' using 1:3 with points lc rgb RED pt 5 ps 0.6
