# Two starts, two valleys: which minimum is found depends on the start.
W = 12.4
H = 5.6
load 'figures/style.gp'
set xlabel m('𝑥')
set ylabel m('𝑓 (𝑥)')
set xrange [-1.6:1.6]
set yrange [-0.6:2]
set xtics 0.5
set ytics 0.5
f(x) = (x**2 - 1)**2 + 0.3 * x
plot f(x) lc rgb GREY lw 1.4, \
     D.'valleys.tsv' index 0 using 1:2 with points pt 7 ps 0.45 lc rgb BLUE, \
     '' index 1 using 1:2 with points pt 9 ps 0.55 lc rgb RED
