import pandas as pd

matrix = pd.read_csv("matrix.csv")
heads = pd.read_csv("heads.csv")
heads.groupby("capacity_rank").size().sort_values(ascending=False)
