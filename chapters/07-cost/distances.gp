# The squared and the absolute error of one output, and their slopes.
W = 12.4
H = 5.6
load 'figures/style.gp'
set multiplot layout 1,2
set xlabel DIFFERENCE.m('𝑎 − 𝑦')
set xrange [-2:2]
set xtics 1
set ylabel COST
set yrange [0:4]
set ytics 1
set label ABSOLUTE at 0.0,1.25 center tc rgb RED
set label SQUARED at 0.0,3.1 center tc rgb BLUE
plot x * x lt 1, abs(x) lt 2
unset label
set ylabel SLOPE
set yrange [-4:4]
set ytics 2
set label SQUARED at 1.0,3.1 right tc rgb BLUE
set label ABSOLUTE at 1.95,0.4 right tc rgb RED
plot 2 * x lt 1, \
     [-2:-0.001] -1 lt 2, [0.001:2] 1 lt 2, \
     '+' using (0):(0) every ::::0 with points pt 7 ps 0.45 lc rgb RED
unset multiplot
