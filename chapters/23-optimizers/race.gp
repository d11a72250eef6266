# The cost of the seven optimizers after each step of the race.
H = 6.4
load 'figures/style.gp'
set logscale y
set format y "10^{%T}"
set xrange [0:60]
set yrange [2e-5:200]
set xtics 10
set xlabel STEP
set ylabel COST
set rmargin 17
set key at screen 0.975,0.93 right top Left reverse
files = "sgd momentum nesterov adagrad rmsprop adam ftrl"
race(i) = D.'race-'.word(files, i).'.tsv'
plot race(1) using 1:4 with lines lt 6 lw 1.6 title word(NAMES, 1), \
     race(2) using 1:4 with lines lt 1 lw 1.6 dt (14,10) title word(NAMES, 2), \
     race(3) using 1:4 with linespoints lt 3 lw 1.6 pt 5 ps 0.5 pi 5 title word(NAMES, 3), \
     race(4) using 1:4 with lines lt 4 lw 2.4 dt (1,0) title word(NAMES, 4), \
     race(5) using 1:4 with linespoints lt 5 lw 1.6 dt (14,10) pt 9 ps 0.6 pi 5 title word(NAMES, 5), \
     race(6) using 1:4 with linespoints lt 2 lw 1.6 dt (1,0) pt 7 ps 0.5 pi 5 title word(NAMES, 6), \
     race(7) using 1:4 every 4 with points pt 6 ps 0.5 lc rgb GREY title word(NAMES, 7)
