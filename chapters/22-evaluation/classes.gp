# Precision and recall of each digit in the usual run.
H = 5.2
load 'figures/style.gp'
set yrange [95.5:99.7]
set xrange [-0.6:9.6]
set xtics 0, 1, 9
set ytics 96, 1, 99
set xlabel DIGIT
set ylabel SHARE
set style fill solid 1 noborder
plot D.'classes.tsv' using 1:(100 * $2):(0):(100 * ($3 - $2)) \
         with vectors nohead lc rgb PALE lw 3, \
     D.'classes.tsv' using 1:(100 * $2) with points pt 7 ps 0.8 lc rgb BLUE, \
     D.'classes.tsv' using 1:(100 * $3) with points pt 5 ps 0.7 lc rgb RED, \
     '' using ($1 == 8 ? 8.2 : NaN):(100 * $2):(PRECISION) \
         with labels left tc rgb BLUE, \
     '' using ($1 == 8 ? 8.2 : NaN):(100 * $3):(RECALL) \
         with labels left tc rgb RED
