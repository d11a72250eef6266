# A preview of chapter 3's curve: steeper by a weight, shifted by a bias.
H = 5.6
load 'figures/style.gp'
BIAS = 4.0
sigma(z) = 1 / (1 + exp(-z))
set samples 400
set multiplot layout 1,2
set xrange [-8:8]
set yrange [0:1.08]
set xtics -8, 4, 8
set ytics 0, 0.5, 1
set arrow 9 from 0,0 to 0,1.05 nohead lc rgb GREY lw 0.7
set title STEEPER
set xlabel m('𝑥') offset 0,0.4
set label 1 m('𝜎(0.5𝑥)') at 2.6,0.68 left tc rgb GREEN
set label 2 m('𝜎(𝑥)') at 1.0,0.5 left tc rgb BLUE
set label 3 m('𝜎(3𝑥)') at -0.4,0.85 right tc rgb RED
plot sigma(0.5 * x) lt 3, sigma(x) lt 1, sigma(3 * x) lt 2
set title SHIFTED
set label 1 m(sprintf('𝜎(𝑥 + %g)', BIAS)) at -BIAS + 0.5,0.8 right tc rgb GREEN
set label 2 m('𝜎(𝑥)') at -1.0,0.4 right tc rgb BLUE
set label 3 m(sprintf('𝜎(𝑥 − %g)', BIAS)) at BIAS + 0.6,0.4 left tc rgb RED
set arrow 1 from 0,0.5 to -BIAS,0.5 head filled size 0.5,18 fixed front lc rgb GREY lw 1.1
set label 4 m(sprintf('−%g', BIAS)) at -BIAS / 2,0.56 center tc rgb GREY
plot sigma(x + BIAS) lt 3, sigma(x) lt 1, sigma(x - BIAS) lt 2
unset multiplot
