# The slope of both costs along z of the right class; the other z is 0.
H = 6.0
load 'figures/style.gp'
set xrange [-10:6]
set yrange [0:1.1]
set xtics 2
set ytics 0.25
set xlabel m('𝑧_0').",   ".m('𝑧_1 = 0')
set ylabel SLOPE_SIZE
set label SURE_WRONG at -9.8,1.06 left tc rgb GREY
set label SURE_RIGHT at 5.9,1.06 right tc rgb GREY
set label CROSS_ENTROPY at -5.4,0.88 left tc rgb BLUE
set label SQUARED_ERROR at -2.9,0.33 right tc rgb RED
plot D.'slopes.tsv' using 1:3 with lines lt 1, '' using 1:2 with lines lt 2 dt (14,10)
