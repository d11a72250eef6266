# The mean cost of 100 trainings, with ReLU and identity at the output.
W = 12.4
H = 6.2
load 'figures/style.gp'
set multiplot
set logscale y
set yrange [1e-9:60]
set xrange [0:3000]
set xtics 0, 1000, 3000
unset mytics
set ytics 1e-9, 1000, 60 format "10^{%T}"
set ytics add ("1" 1)
set xlabel ITERATION
set bmargin 3.2
set tmargin 2.2

set lmargin at screen 0.115
set rmargin at screen 0.515
set ylabel MEAN_COST offset 0.6,0
set title RELU_OUT
set style arrow 1 head filled size screen 0.012,18 fixed lw 1.1
set label 1 DEAD at 2950,1.0 right front tc rgb RED
set arrow 1 from 2350,2.2 to 2350,11 as 1 lc rgb RED front
plot D.'curves-relu.tsv' using 1:($2 > 1e-9 ? $2 : NaN) with lines lw 0.7 dt solid lc rgb 0xb01f5a94, \
     D.'curves-relu.tsv' using 1:($2 > 16.42 && $2 < 16.44 ? $2 : NaN) with lines lw 2 dt solid lc rgb RED

unset label 1
unset arrow 1
unset ylabel
set lmargin at screen 0.57
set rmargin at screen 0.97
set format y ""
set ytics ("" 1, "" 1e-3, "" 1e-6, "" 1e-9)
set title IDENT_OUT
plot D.'curves-identity.tsv' using 1:($2 > 1e-9 ? $2 : NaN) with lines lw 0.7 dt solid lc rgb 0xb01f5a94
unset multiplot
