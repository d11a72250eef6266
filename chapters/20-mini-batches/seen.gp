# The same three ways: cost against the number of examples seen.
H = 6.0
load 'figures/style.gp'
set xlabel EXAMPLES
set ylabel COST
set xrange [0 : 20 * 64]
set yrange [0 : 3.2]
set xtics 0, 256
set rmargin 3
set label ALL at 700, 2.18 left tc rgb BLUE
set label EIGHT at 350, 1.22 left tc rgb GREEN
set label ONE at 20, 0.18 left tc rgb RED
plot D.'lowest.tsv' using (0):3:(1280):(0) with vectors nohead lc rgb GREY lw 1 dt (2,3), \
     D.'path-64.tsv' using 1:4 with linespoints lc rgb BLUE lw 1.4 pt 7 ps 0.4, \
     D.'path-8.tsv' using 1:4 with lines lc rgb GREEN lw 1.6, \
     D.'path-1.tsv' using 1:4 with lines lc rgb RED lw 0.9
