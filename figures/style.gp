# One look for every figure: size, font, colors.
#
# A figure program says   load 'figures/style.gp'   first. It is called with
#   out    the PDF to write
#   words  the files with the words in it, like figures/words.en.gp
#   D      the folder of its numbers, ending in /   (chapters' figures)
# and may set W and H (cm) before. W = 12.4 is the width of the text.

if (!exists("W")) W = 12.4
if (!exists("H")) H = 7.0
set terminal pdfcairo enhanced color size W cm,H cm \
    font "Lato,8.5" fontscale 0.75 rounded dashlength 0.7
set output out
set encoding utf8
set minussign
do for [file in words] { load file }

# Distinct for color-blind readers and in gray print.
BLUE  = 0x1f5a94
RED   = 0xc4452d
GREEN = 0x2b8a6e
GOLD  = 0xd99a1c
PLUM  = 0x7a4a94
INK   = 0x2b2b2b
GREY  = 0x8a8a8a
PALE  = 0xdddddd

set linetype 1 lc rgb BLUE  lw 1.8
set linetype 2 lc rgb RED   lw 1.8 dt (14,10)
set linetype 3 lc rgb GREEN lw 1.8
set linetype 4 lc rgb GOLD  lw 1.8 dt (14,10)
set linetype 5 lc rgb PLUM  lw 1.8
set linetype 6 lc rgb INK   lw 1.8
set border 3 lc rgb GREY lw 0.7
set tics nomirror out scale 0.5 textcolor rgb INK
set grid lc rgb PALE lw 0.5 lt 1 dt 1
set key noautotitle textcolor rgb INK spacing 1.2 samplen 2
set title font "Lato Semibold,9" textcolor rgb INK offset 0,-0.4
set datafile separator "\t"

# Maths in a label: m('𝜎(𝑧)'), with Unicode's italic letters.
m(text) = sprintf('{/"TeX Gyre Pagella Math" %s}', text)
