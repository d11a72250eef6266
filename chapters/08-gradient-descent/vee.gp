# How wrong a measured slope of the sine is, over the distance h.
W = 12.4
H = 6.6
load 'figures/style.gp'
set xlabel DISTANCE.m('ℎ')
set ylabel ERROR
set logscale xy
set xrange [1e-15:1e-1]
set yrange [1e-13:1]
set format x "10^{%T}"
set format y "10^{%T}"
set xtics 100
set ytics 100
set label ONE_SIDED at 2e-3,4e-3 right tc rgb RED
set label CENTRAL at 1e-3,2e-10 left tc rgb BLUE
set arrow from 1e-5,1e-13 to 1e-5,1 nohead dt 2 lc rgb INK
plot D.'h.tsv' using 1:($2 > 0 ? $2 : NaN) with lines lt 2, \
     '' using 1:($3 > 0 ? $3 : NaN) with lines lt 1
