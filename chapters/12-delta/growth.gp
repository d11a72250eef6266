# Slopes of the activation computed for one gradient, over the depth.
H = 5.8
load 'figures/style.gp'
set logscale y
set xrange [0.7:9.3]
set yrange [1:1e7]
set xtics 1
set ytics 10
set format y m('10^{%T}')
set xlabel DEPTH
set ylabel COUNT
set label RECURSION at 5.0, 6e4 right tc rgb RED
set label DELTA at 7.6, 8 tc rgb BLUE
plot D.'growth.tsv' using 1:2 with linespoints lt 2 pt 7 ps 0.5, \
     '' using 1:3 with linespoints lt 1 pt 7 ps 0.5
