# The mistakes of the usual run it was surest of.
run = 'figures/results/mnist'
name = 'mistakes'
table = D.'mistakes.big'
signed = 0
scale = 4
width = 252
height = 111
captions = 1
W = 12.4
load 'figures/run-mosaic.gp'
