# Loss and accuracy of the usual run, with the epoch whose weights are kept.
H = 5.4
load 'figures/style.gp'
history = 'figures/results/mnist/history.tsv'
set xrange [0.5:12.5]
set xtics 2, 2, 12
set xlabel EPOCH offset 0,0.3
set multiplot
set bmargin at screen 0.17
set tmargin at screen 0.95
set lmargin at screen 0.075
set rmargin at screen 0.48
set ylabel LOSS offset 0.5,0
set yrange [0:0.3]
set ytics 0, 0.1
set format y '%.1f'
set label 1 TRAINING at 8, 0.035 center tc rgb BLUE
set label 2 VALIDATION at 8, 0.11 center tc rgb RED
plot history using 1:2 skip 1 with linespoints lt 1 pt 7 ps 0.35, \
     history using 1:4 skip 1 with linespoints lt 2 pt 5 ps 0.35

unset label
set lmargin at screen 0.58
set rmargin at screen 0.985
set ylabel ACCURACY offset 0.5,0
set yrange [91:100.2]
set ytics 92, 2
set format y '%g'
set arrow from 10, 96.3 to 10, 98.1 filled size graph 0.025,18 lc rgb INK
set label KEPT at 10, 95.8 center
plot history using 1:(100 * $3) skip 1 with linespoints lt 1 pt 7 ps 0.35, \
     history using 1:(100 * $5) skip 1 with linespoints lt 2 pt 5 ps 0.35
unset multiplot
