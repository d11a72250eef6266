# The words in chapter 05's figures.
EXAMPLE = "example"
