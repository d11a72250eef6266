# What is left of a slope after so many layers, on a logarithmic scale.
H = 6.6
load 'figures/style.gp'
set logscale y
set format y "10^{%T}"
set xlabel LAYERS
set ylabel SLOPES
set xrange [0:12]
set rmargin 22
set xtics 0, 2, 12
set yrange [1e-25:1]
set ytics 1e-25, 1e5, 1
unset mytics
d = D.'product.tsv'
set label NO_FADING at 12.3,0.8 left tc rgb GREEN
set label BEST at 12.3,2e-7 left tc rgb INK
set label NEAR at 12.3,1e-9 left tc rgb BLUE
set label FAR at 12.3,1e-17 left tc rgb RED
plot d using 1:4 with lines lc rgb RED lw 0.6 dt (14,10), \
     d using 1:3 with lines lt 1 lw 0.6, \
     d using ($0 <= 12 ? $1 : NaN):2 with lines lt 6, \
     d using ($0 <= 12 ? $1 : NaN):(1) with lines lt 3
