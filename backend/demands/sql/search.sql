SELECT search_index('demand_text', 'demand');
