# Loss or accuracy over the epochs of a run.
#   run     the folder of the run
#   column  2 loss, 3 accuracy (validation is two columns further on)
load 'figures/style.gp'
history = run."/history.tsv"
scale = column == 3 ? 100 : 1
stats history using 1 skip 1 nooutput
last = int(STATS_max)

set xlabel EPOCH
set ylabel (column == 3 ? ACCURACY : LOSS)
set xrange [0.5 : last + 0.5 + 0.12 * last]
every = last > 12 ? ceil(last / 10.0) : 1
set xtics 1, every, last
if (column == 2) { set yrange [0:*] } else { set yrange [*:100] }
set rmargin 3

plot history using 1:(scale * column(column)) skip 1 \
         with linespoints lt 1 pt 7 ps 0.35, \
     history using 1:(scale * column(column + 2)) skip 1 \
         with linespoints lt 2 pt 5 ps 0.35, \
     history using ($1 == last ? $1 : NaN):(scale * column(column)):(TRAINING) skip 1 \
         with labels left offset 0.8,0 tc rgb BLUE, \
     history using ($1 == last ? $1 : NaN):(scale * column(column + 2)):(VALIDATION) skip 1 \
         with labels left offset 0.8,0 tc rgb RED
