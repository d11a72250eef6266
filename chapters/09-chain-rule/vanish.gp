# The slope of a chain of equal activations over its length.
H = 5.6
load 'figures/style.gp'
set logscale y
set xrange [0:11.9]
set yrange [1e-21:10]
set format y m('10^{%T}')
set ytics 1e3
set xtics 2
set xlabel LENGTH
set ylabel SLOPE
set label TANH    at 10.2, 0.11   tc rgb BLUE
set label SIGMOID at 10.2, 3e-7   tc rgb RED
set label LEAKY   at 2.6, 1e-13 tc rgb GREEN
plot D.'vanish.tsv' using 1:3 with linespoints lt 1 pt 7 ps 0.4, \
     '' using 1:2 with linespoints lt 2 pt 7 ps 0.4, \
     '' using 1:4 with linespoints lt 3 pt 7 ps 0.4
