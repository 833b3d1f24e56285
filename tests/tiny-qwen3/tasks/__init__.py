"""The families of tasks that the tiny model learns, one module each."""
