# Early stopping on the validation accuracies of the usual run: the best so
# far as steps, and where patience 3 would have ended.
H = 5.2
load 'figures/style.gp'
history = 'figures/results/mnist/history.tsv'
set xrange [0.5:12.9]
set yrange [96.6:98.6]
set xtics 1, 1, 12
set ytics 97, 0.5
set format y '%.1f'
set xlabel EPOCH
set ylabel ACCURACY
best = 0
set arrow from 8.5, graph 0 to 8.5, graph 0.8 nohead lc rgb GREY lw 1 dt (5,6)
set label ENDS_HERE at 8.65, 96.95 left
set label KEPT_THREE at 5, 98.4 center
set label KEPT_TEN at 10, 98.46 center
plot history using 1:(best = 100 * $5 > best ? 100 * $5 : best) skip 1 \
         with steps lc rgb GOLD lw 1.8, \
     history using 1:(100 * $5) skip 1 with linespoints lt 2 pt 5 ps 0.45, \
     history using ($1 == 5 || $1 == 10 ? $1 : NaN):(100 * $5) skip 1 \
         with points pt 6 ps 1.3 lw 1.3 lc rgb INK
