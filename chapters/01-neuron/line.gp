# Linear regression: a line through points, with its errors.
H = 6.0
load 'figures/style.gp'
stats D.'results.tsv' using 2 every ::4::4 nooutput
w = STATS_min
stats D.'results.tsv' using 2 every ::5::5 nooutput
b = STATS_min
set xrange [20:95]
set yrange [0:1050]
set xlabel AREA
set ylabel RENT
set label THE_LINE at 62,850 right tc rgb BLUE
set label ERROR_WORD at 67,(w * 66 + b + 660) / 2 left tc rgb RED font ",7.5"
plot D.'flats.tsv' using 1:2:(0):(w * $1 + b - $2) with vectors nohead lc rgb RED lw 1.6, \
     D.'line.tsv' using 1:2 with lines lt 1, \
     D.'flats.tsv' using 1:2 with points pt 7 ps 0.5 lc rgb INK
