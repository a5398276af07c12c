int way_e(void);
