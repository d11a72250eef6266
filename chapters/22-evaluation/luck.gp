# The accuracies that a network of ability 98 % gets from many test sets, and
# the bell curve with the standard error that the lesson derives.
H = 5.2
load 'figures/style.gp'
middle = 98.0
spread = 100 * sqrt(0.98 * 0.02 / 10000)
width = 0.04
stats D.'luck.tsv' using 2 nooutput
area = STATS_sum * width
bell(x) = area / (spread * sqrt(2 * pi)) * exp(-0.5 * ((x - middle) / spread)**2)
set xrange [97.45:98.55]
set yrange [0:*]
set xtics 97.6, 0.2, 98.4
set xlabel TESTED
set ylabel TEST_SETS
set boxwidth 0.8 * width
set samples 400
set arrow from middle + spread, bell(middle + spread) to middle, bell(middle + spread) heads filled size graph 0.012,20 front lc rgb INK lw 1
set label sprintf("%s 0.14", ERROR) at middle + spread * 1.25, bell(middle + spread) * 1.12 left front
plot D.'luck.tsv' using 1:2 with boxes fs solid 0.35 noborder lc rgb BLUE, \
     bell(x) with lines lt 2
