INPUT = "input"
